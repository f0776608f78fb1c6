/** Results over HTTP. */
@NullMarked
package fr.pixemploi.assessment.result.rest;

import org.jspecify.annotations.NullMarked;
