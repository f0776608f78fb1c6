/** Who sits in a session: enrolled, brought by a table, booked by themselves, and what Certif'Pro wants to know of them. */
@NullMarked
package fr.pixemploi.portal.centre.candidate;

import org.jspecify.annotations.NullMarked;
