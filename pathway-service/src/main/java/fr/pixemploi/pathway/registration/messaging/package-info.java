/** Hears where people are registered. Never HTTP. */
@NullMarked
package fr.pixemploi.pathway.registration.messaging;

import org.jspecify.annotations.NullMarked;
