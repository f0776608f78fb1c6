/** What all pages share: who is logged in, languages, forms that are never lost, errors as pages, headers. */
@NullMarked
package fr.pixemploi.portal.shell;

import org.jspecify.annotations.NullMarked;
