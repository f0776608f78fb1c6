/** Competence profiles over HTTP. */
@NullMarked
package fr.pixemploi.profile.competence.rest;

import org.jspecify.annotations.NullMarked;
