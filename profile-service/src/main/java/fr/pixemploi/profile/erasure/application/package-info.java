/** Begins erasures, tracks them, and removes the account last; one verb a class. */
@NullMarked
package fr.pixemploi.profile.erasure.application;

import org.jspecify.annotations.NullMarked;
