/** The exam room over HTTP, also as it changes. May touch use cases and the domain; must not touch rows or topics. */
@NullMarked
package fr.pixemploi.assessment.live.rest;

import org.jspecify.annotations.NullMarked;
