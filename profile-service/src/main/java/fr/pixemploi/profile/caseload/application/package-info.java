/** Reading caseloads and profiles under the grants of today, and noting who read. */
@NullMarked
package fr.pixemploi.profile.caseload.application;

import org.jspecify.annotations.NullMarked;
