require("./files").together("village");
