// What rules and dashboards name of running services, as JSON.
import { ofServices } from './named.js';

console.log(JSON.stringify(ofServices));
