/** What can be done with staff, one verb a class. A wish and what is done of it at the identity provider are different transactions. */
@NullMarked
package fr.pixemploi.profile.staff.application;

import org.jspecify.annotations.NullMarked;
