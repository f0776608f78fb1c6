/** Letters to candidates over REST. */
@NullMarked
package fr.pixemploi.certification.letter.rest;

import org.jspecify.annotations.NullMarked;
