/** What requests and answers about the caseload look like. */
@NullMarked
package fr.pixemploi.profile.caseload.rest.view;

import org.jspecify.annotations.NullMarked;
