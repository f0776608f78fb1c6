/** The exam room over HTTP, also as it changes. */
@NullMarked
package fr.pixemploi.assessment.live.rest;

import org.jspecify.annotations.NullMarked;
