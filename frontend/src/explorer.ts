import "./pressure/explorer.ts";
