/** Says that a certificate was published; hears the names of centres. May touch use cases, domain and the kit's events; must not know HTTP. */
@NullMarked
package fr.pixemploi.certification.certificate.messaging;

import org.jspecify.annotations.NullMarked;
