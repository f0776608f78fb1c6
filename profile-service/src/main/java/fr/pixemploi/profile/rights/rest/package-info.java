/** What people ask for at the desk, over HTTP. */
@NullMarked
package fr.pixemploi.profile.rights.rest;

import org.jspecify.annotations.NullMarked;
