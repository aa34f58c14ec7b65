require("./files").together("real");
