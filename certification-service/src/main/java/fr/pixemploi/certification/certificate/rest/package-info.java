/** REST of certificates and of their public verification, with its rate limit. */
@NullMarked
package fr.pixemploi.certification.certificate.rest;

import org.jspecify.annotations.NullMarked;
