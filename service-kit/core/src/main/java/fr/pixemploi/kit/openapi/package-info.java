/** What is added to every service's OpenAPI document: errors and examples. */
@NullMarked
package fr.pixemploi.kit.openapi;

import org.jspecify.annotations.NullMarked;
