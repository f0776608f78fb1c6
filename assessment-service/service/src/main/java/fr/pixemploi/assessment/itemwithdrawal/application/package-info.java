/** Taking an item back and what follows. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.application;

import org.jspecify.annotations.NullMarked;
