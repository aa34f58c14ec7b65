require("./files").together("tools");
