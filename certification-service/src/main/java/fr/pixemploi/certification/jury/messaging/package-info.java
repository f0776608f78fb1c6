/** Hears the end of certification sittings. */
@NullMarked
package fr.pixemploi.certification.jury.messaging;

import org.jspecify.annotations.NullMarked;
