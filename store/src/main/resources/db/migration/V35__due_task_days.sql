-- How many working days before its deadline a wave lies, so that it can be counted anew when the closing days change.
ALTER TABLE due_task ADD COLUMN days_before INTEGER;
