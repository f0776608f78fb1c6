/** What every service's OpenAPI document says beside its operations: errors and examples. */
@NullMarked
package fr.pixemploi.kit.openapi;

import org.jspecify.annotations.NullMarked;
