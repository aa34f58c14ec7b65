require("./files").together("engine");
