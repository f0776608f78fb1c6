/** Files of results over REST, for whom candidates named. */
@NullMarked
package fr.pixemploi.certification.letter.rest;

import org.jspecify.annotations.NullMarked;
