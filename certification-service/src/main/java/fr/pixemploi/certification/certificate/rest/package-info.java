/** REST of certificates and of their public verification. */
@NullMarked
package fr.pixemploi.certification.certificate.rest;

import org.jspecify.annotations.NullMarked;
