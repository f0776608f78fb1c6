/** What an item asks, what people answer, and how much of it is right. It knows no item and no bank. */
@NullMarked
package fr.pixemploi.assessment.bank.item.task;

import org.jspecify.annotations.NullMarked;
