/** Pages of simulated environments over HTTP. */
@NullMarked
package fr.pixemploi.assessment.environment.rest;

import org.jspecify.annotations.NullMarked;
