/** Use cases of a certificate: issue, read, verify. May touch the domain and the kit's caller; must not know HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.certification.certificate.application;

import org.jspecify.annotations.NullMarked;
