/** REST of sessions. May touch use cases and domain values; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.certification.session.rest;

import org.jspecify.annotations.NullMarked;
