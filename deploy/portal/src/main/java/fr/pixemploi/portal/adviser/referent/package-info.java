/** Whose people somebody is one of: an adviser takes a person up or gives them back, and several people go to a colleague. */
@NullMarked
package fr.pixemploi.portal.adviser.referent;

import org.jspecify.annotations.NullMarked;
