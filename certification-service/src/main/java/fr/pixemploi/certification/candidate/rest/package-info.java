/** REST of candidates. May touch use cases and domain values; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.certification.candidate.rest;

import org.jspecify.annotations.NullMarked;
