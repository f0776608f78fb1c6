/** Reading caseloads and profiles under the grants of today, and noting who read. May touch the domain; must not know HTTP, rows or topics. */
@NullMarked
package fr.pixemploi.profile.caseload.application;

import org.jspecify.annotations.NullMarked;
