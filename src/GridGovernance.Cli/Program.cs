Console.WriteLine("gridgov");
return 0;
