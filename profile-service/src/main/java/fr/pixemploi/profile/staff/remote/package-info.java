/** Accounts and groups of staff at Keycloak, by its administration interface. */
@NullMarked
package fr.pixemploi.profile.staff.remote;

import org.jspecify.annotations.NullMarked;
