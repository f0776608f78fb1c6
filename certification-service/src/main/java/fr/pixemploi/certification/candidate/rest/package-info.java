/** REST of candidates. */
@NullMarked
package fr.pixemploi.certification.candidate.rest;

import org.jspecify.annotations.NullMarked;
