/** Hears the end of certification sittings. May touch use cases, domain and the kit's events; must not know HTTP. */
@NullMarked
package fr.pixemploi.certification.jury.messaging;

import org.jspecify.annotations.NullMarked;
