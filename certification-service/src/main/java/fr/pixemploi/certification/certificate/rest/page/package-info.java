/** The page on which anybody verifies a certificate: what {@code /v1/verify} tells programs, for people. */
@NullMarked
package fr.pixemploi.certification.certificate.rest.page;

import org.jspecify.annotations.NullMarked;
