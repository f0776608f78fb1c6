/** Who reads: their account with its roles, and their language. */
@NullMarked
package fr.pixemploi.portal.reader;

import org.jspecify.annotations.NullMarked;
