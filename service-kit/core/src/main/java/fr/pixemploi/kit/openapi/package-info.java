/** What every service's OpenAPI document says beside its operations: errors and examples. May touch MicroProfile OpenAPI and the texts of problems; must not run on a request path. */
@NullMarked
package fr.pixemploi.kit.openapi;

import org.jspecify.annotations.NullMarked;
