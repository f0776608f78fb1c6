/** Taking an item back and what follows. May touch the domain and other capabilities' use cases; must not touch HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.application;

import org.jspecify.annotations.NullMarked;
