/** Says that a certificate was published. */
@NullMarked
package fr.pixemploi.certification.certificate.messaging;

import org.jspecify.annotations.NullMarked;
