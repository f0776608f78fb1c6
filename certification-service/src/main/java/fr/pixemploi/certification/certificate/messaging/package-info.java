/** Says that a certificate was published; hears the names of centres. */
@NullMarked
package fr.pixemploi.certification.certificate.messaging;

import org.jspecify.annotations.NullMarked;
