/** What all pages share: the door, the layout with its words and numbers, languages, errors as pages, headers. */
@NullMarked
package fr.pixemploi.portal.shell;

import org.jspecify.annotations.NullMarked;
