/** Use cases of a candidate: enrol, authorise, list. */
@NullMarked
package fr.pixemploi.certification.candidate.application;

import org.jspecify.annotations.NullMarked;
