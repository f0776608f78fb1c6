/** Use cases of a certificate: issue, read, verify. */
@NullMarked
package fr.pixemploi.certification.certificate.application;

import org.jspecify.annotations.NullMarked;
