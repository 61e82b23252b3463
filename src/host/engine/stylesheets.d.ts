/** Stylesheets are for the bundler of the trial desk; nothing is read from them. */
declare module "*.css";
