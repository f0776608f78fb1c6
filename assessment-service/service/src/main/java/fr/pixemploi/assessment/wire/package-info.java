/** Requests that several capabilities take in one and the same shape. May touch the item bank's values and the annotations of validation and OpenAPI; must not hold an adapter, a bean or a rule. */
@NullMarked
package fr.pixemploi.assessment.wire;

import org.jspecify.annotations.NullMarked;
