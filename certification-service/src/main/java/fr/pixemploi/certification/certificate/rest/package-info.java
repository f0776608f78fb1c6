/** REST of certificates and of their public verification, with its rate limit. May touch use cases and domain values; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.certification.certificate.rest;

import org.jspecify.annotations.NullMarked;
