/** Reading caseloads under the grants of today. */
@NullMarked
package fr.pixemploi.profile.caseload.application;

import org.jspecify.annotations.NullMarked;
