/** How each document looks and what it says, as a page of HTML before it is laid out; its words are data. */
@NullMarked
package fr.pixemploi.certification.document.application.page;

import org.jspecify.annotations.NullMarked;
