/** Group actions over HTTP. */
@NullMarked
package fr.pixemploi.profile.caseload.rest.action;

import org.jspecify.annotations.NullMarked;
