/** REST of the jury. May touch use cases and domain values; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.certification.jury.rest;

import org.jspecify.annotations.NullMarked;
