/** Caseloads over HTTP. */
@NullMarked
package fr.pixemploi.profile.caseload.rest;

import org.jspecify.annotations.NullMarked;
