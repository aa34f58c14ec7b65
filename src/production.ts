// graphql-js checks each value twice where nobody says that this is production; whoever develops it may say otherwise.
process.env["NODE_ENV"] ??= "production";
